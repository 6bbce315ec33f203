package org.caseledger.adapters.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.axonframework.common.stream.BlockingStream;

/** Something that works as ever, but for what strikes it in the middle; so do the event streams that it opens. */
public final class Struck {

    private Struck() {}

    /** What may strike an operation before it begins. */
    @FunctionalInterface
    public interface Blow {

        /** @param operation the name of the method */
        void fall(String operation) throws Throwable;
    }

    /** The real thing, each operation of which the blow may strike. */
    public static <T> T by(Blow blow, Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    blow.fall(method.getName());
                    try {
                        var answer = method.invoke(real, given);
                        return answer instanceof BlockingStream<?> stream
                                ? by(blow, BlockingStream.class, stream)
                                : answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
