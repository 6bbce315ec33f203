package org.caseledger.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The classes below one root package: the product's, or those of a canary that is laid out in the same way.
 *
 * <p>Classes are found by package, because the modules are folders in {@code mvn test} and jars in {@code mvn verify};
 * an import option that leaves out jars would see nothing in the latter.
 *
 * @param root the package above {@code domain}, {@code application} and {@code adapters}
 * @param classes all classes below it
 */
public record Codebase(String root, JavaClasses classes) {

    private static final String PRODUCT = "org.caseledger";
    private static final String CANARIES = Codebase.class.getPackageName() + ".canary.";

    /** The modules of the product. Imported once, for it takes seconds. */
    public static Codebase product() {
        return Product.CODE;
    }

    /** The classes of a canary: those below {@code canary.<name>}. */
    static Codebase canary(String name) {
        return new Codebase(CANARIES + name, new ClassFileImporter().importPackages(CANARIES + name));
    }

    /** A package of this codebase and those below it, as ArchUnit writes it. */
    String in(String name) {
        return at(name) + "..";
    }

    /** A package of this codebase. */
    String at(String name) {
        return root + "." + name;
    }

    private static final class Product {
        private static final Codebase CODE = new Codebase(
                PRODUCT,
                new ClassFileImporter()
                        .importPackages(PRODUCT + ".domain", PRODUCT + ".application", PRODUCT + ".adapters"));
    }
}
