package org.caseledger.architecture;

/**
 * A dependency between two adapters that is allowed.
 *
 * @param from the adapter that may know
 * @param to the package or class of another adapter that it may know, without what is below it
 * @param reason why there is no port for it
 */
record Allowance(String from, String to, String reason) {

    /** Whether this allows a class of an adapter to know another class. */
    boolean allows(String slice, Codebase code, String packageName, String className) {
        var place = code.at("adapters." + to);
        return from.equals(slice)
                && (packageName.equals(place) || className.equals(place) || className.startsWith(place + "$"));
    }
}
