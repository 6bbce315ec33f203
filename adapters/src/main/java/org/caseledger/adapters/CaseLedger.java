package org.caseledger.adapters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ledger. */
@SpringBootApplication
public class CaseLedger {

    /** @param arguments Spring Boot's, for example {@code --server.port=9090} */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseLedger.class, arguments);
    }
}
