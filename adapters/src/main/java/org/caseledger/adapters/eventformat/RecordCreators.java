package org.caseledger.adapters.eventformat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Makes records by a handle of their constructor that is adapted once. Jackson adapts it for each value, which takes a
 * fifth of the time of reading an event; everything else about a record stays as Jackson does it.
 */
final class RecordCreators extends SimpleValueInstantiators {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator usual) {
        return usual instanceof StdValueInstantiator standard
                        && standard.getValueClass().isRecord()
                        && standard.getWithArgsCreator() != null
                        && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                ? new ByHandle(standard, constructor)
                : usual;
    }

    private static final class ByHandle extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final transient MethodHandle constructor;

        ByHandle(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = handle(constructor);
        }

        /** Takes all arguments as one array. */
        private static MethodHandle handle(Constructor<?> constructor) {
            try {
                constructor.setAccessible(true);
                return MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asSpreader(Object[].class, constructor.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException("Expected to make " + constructor.getDeclaringClass(), closed);
            }
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return constructor.invokeExact(arguments);
            } catch (Error failed) {
                throw failed;
            } catch (Throwable refused) {
                return context.handleInstantiationProblem(_valueClass, arguments, rewrapCtorProblem(context, refused));
            }
        }
    }
}
