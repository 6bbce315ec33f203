package org.caseledger.architecture.errorcodes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.stream.Stream;
import org.caseledger.architecture.Codebase;
import org.caseledger.architecture.SourceTree;
import org.caseledger.domain.rule.Rule;

/** The codes of enums: rules, with the article behind them, reasons without one, and the errors that are no refusals. */
final class RuleCodes {

    private RuleCodes() {}

    /** Every constant of every enum of rules. */
    static Stream<Code> rules() {
        return enums().filter(type -> type.isAssignableTo(Rule.class)).flatMap(RuleCodes::rules);
    }

    /** Every reason for which those who run the ledger are refused something, though no rule of the law is broken. */
    static Stream<Code> reasons() {
        return enums().filter(type -> type.getName().endsWith("Refused$Reason")).flatMap(RuleCodes::constants);
    }

    /** Every code of an error that is not about one rule or value, if the API has come to that. */
    static Stream<Code> errors() {
        return enums().filter(type -> type.getSimpleName().equals("ErrorCode")).flatMap(RuleCodes::constants);
    }

    private static Stream<JavaClass> enums() {
        return Codebase.product().classes().stream().filter(JavaClass::isEnum);
    }

    private static Stream<Code> rules(JavaClass type) {
        var source = source(type);
        var meanings = SourceText.constants(source);
        return Stream.of(type.reflect().getEnumConstants())
                .map(Rule.class::cast)
                .map(rule ->
                        new Code(SourceText.type(source), rule.code(), rule.basis(), meaning(meanings, rule.name())));
    }

    private static Stream<Code> constants(JavaClass type) {
        var meanings = SourceText.constants(source(type));
        return Stream.of(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> new Code("", name, "", meaning(meanings, name)));
    }

    private static String meaning(Map<String, String> meanings, String name) {
        var meaning = meanings.get(name);
        if (meaning == null) {
            throw new AssertionError("Expected a comment on " + name + ", but there is none");
        }
        return meaning;
    }

    private static String source(JavaClass type) {
        var path = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return SourceTree.java("main").stream()
                .filter(file -> file.endsWith(path))
                .map(SourceTree::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No source of " + type.getName()));
    }
}
