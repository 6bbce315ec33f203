package org.caseledger.adapters.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that is a text in JSON.
 *
 * @param <T> what it is in Java
 * @param expected what it must be, read after "Expected"; a refusal never repeats what was given
 * @param type what it is in Java
 * @param read reads the text; throws a {@link RuntimeException} if it is something else
 * @param write writes the text
 */
record TextScalar<T>(String expected, Class<T> type, Function<String, T> read, Function<T, String> write)
        implements Coercing<T, String> {

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (type.isInstance(result)) {
            return write.apply(type.cast(result));
        }
        throw new CoercingSerializeException("Expected " + type.getSimpleName() + " but the field gave another type");
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read.apply((String) input);
        } catch (RuntimeException misfit) {
            throw new CoercingParseValueException(refusal());
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return read.apply(String.valueOf(((StringValue) input).getValue()));
        } catch (RuntimeException misfit) {
            throw new CoercingParseLiteralException(refusal());
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
    }

    private String refusal() {
        return "Expected " + expected + ", but it is something else";
    }
}
