package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A {@code switch} over a sealed type has no {@code default}, so that a new event or command breaks the build until
 * someone decides what it means.
 *
 * <p>Sources are not looked at. The compiler ends a switch over patterns that has no {@code default} with a {@link
 * MatchException}, for subtypes that did not exist yet; a {@code default} takes its place. So a method with more switches
 * over sealed types than such endings has a {@code default}.
 */
class SealedSwitchesHaveNoDefaultTest {

    private static final String ENDING = "java/lang/MatchException";

    @Test
    void inTheDomainAndTheApplication() {
        var code = Codebase.product();
        assertThat(methodsWithDefault(code, "domain")).isEmpty();
        assertThat(methodsWithDefault(code, "application")).isEmpty();
    }

    @Test
    void thereAreSuchSwitches() {
        assertThat(methods(Codebase.product(), "domain").filter(method -> switches(method) > 0))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aDefaultIsCaught() {
        Verdict.catches(methodsWithDefault(Codebase.canary("switches"), "domain"), "Switches.hasADefault");
    }

    private static List<String> methodsWithDefault(Codebase code, String layer) {
        return methods(code, layer)
                .filter(method -> switches(method) > endings(method))
                .map(SealedSwitchesHaveNoDefaultTest::name)
                .toList();
    }

    private static Stream<MethodModel> methods(Codebase code, String layer) {
        return code.classes().stream()
                .filter(type -> type.getPackageName().startsWith(code.at(layer)))
                .flatMap(type -> ClassFile.of().parse(bytes(type.getName())).methods().stream());
    }

    private static long switches(MethodModel method) {
        return instructions(method)
                .filter(element -> element instanceof InvokeDynamicInstruction call
                        && call.name().equalsString("typeSwitch")
                        && isSealed(call.typeSymbol().parameterType(0)))
                .count();
    }

    /** What is switched over, as the compiler sees it; a switch over any object needs its {@code default}. */
    private static boolean isSealed(ClassDesc type) {
        try {
            return Class.forName(type.descriptorString().replaceAll("^L|;$", "").replace('/', '.'))
                    .isSealed();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static long endings(MethodModel method) {
        return instructions(method)
                .filter(element -> element instanceof NewObjectInstruction made
                        && made.className().asInternalName().equals(ENDING))
                .count();
    }

    private static Stream<CodeElement> instructions(MethodModel method) {
        return method.code().stream().flatMap(body -> body.elementStream());
    }

    private static String name(MethodModel method) {
        var type = method.parent().orElseThrow().thisClass().asInternalName();
        return type.replace('/', '.') + "." + method.methodName().stringValue();
    }

    private static byte[] bytes(String className) {
        var file = className.replace('.', '/') + ".class";
        try (var stream = SealedSwitchesHaveNoDefaultTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
