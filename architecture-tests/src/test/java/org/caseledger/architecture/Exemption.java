package org.caseledger.architecture;

import java.util.List;

/**
 * A place that a rule leaves out.
 *
 * @param name the package or class below the root of the codebase; a package includes those below it
 * @param reason why the rule cannot hold there
 */
record Exemption(String name, String reason) {

    /** Whether a class is, or is inside of, this place. */
    boolean covers(Codebase code, String className) {
        var place = code.at(name);
        return className.equals(place) || className.startsWith(place + ".") || className.startsWith(place + "$");
    }

    static boolean anyCovers(List<Exemption> exemptions, Codebase code, String className) {
        return exemptions.stream().anyMatch(exemption -> exemption.covers(code, className));
    }
}
