package org.caseledger.adapters.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Money, exact: never through a binary fraction. At most twenty digits, so that no exponent can blow it up. */
final class DecimalScalar implements Coercing<BigDecimal, BigDecimal> {

    private static final int MOST_DIGITS = 20;
    private static final String EXPECTED = "Expected a decimal number of at most 20 digits, but it is something else";

    @Override
    public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof BigDecimal number) {
            return number;
        }
        throw new CoercingSerializeException("Expected BigDecimal but the field gave another type");
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input instanceof Number || input instanceof String ? input.toString() : null);
        } catch (NumberFormatException misfit) {
            throw new CoercingParseValueException(EXPECTED);
        }
    }

    @Override
    public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return read(text(input));
        } catch (NumberFormatException misfit) {
            throw new CoercingParseLiteralException(EXPECTED);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return FloatValue.newFloatValue(new BigDecimal(input.toString())).build();
    }

    private static @Nullable String text(Value<?> input) {
        return switch (input) {
            case FloatValue number -> number.getValue().toString();
            case IntValue number -> number.getValue().toString();
            case StringValue text -> text.getValue();
            default -> null;
        };
    }

    private static BigDecimal read(@Nullable String text) {
        if (text == null || text.length() > 2 * MOST_DIGITS) {
            throw new NumberFormatException("no number, or too long");
        }
        var number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("too many digits");
        }
        return number;
    }
}
