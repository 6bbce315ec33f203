package org.caseledger.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The steps and aggregates of a codebase: the packages of its domain that take commands. */
final class Steps {

    private Steps() {}

    /** Their names, without the root and the layer. */
    static Set<String> of(Codebase code) {
        var domain = code.at("domain.");
        return code.classes().stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Command"))
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(domain))
                .map(name -> name.substring(domain.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
