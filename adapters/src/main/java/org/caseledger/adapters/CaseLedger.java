package org.caseledger.adapters;

import org.caseledger.adapters.commandline.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ledger, or does what its command line asks for. */
@SpringBootApplication
public class CaseLedger {

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        var ending = new Program(CaseLedger.class).run(arguments);
        if (ending != Program.RUNNING) {
            System.exit(ending);
        }
    }
}
