package org.caseledger.adapters.graphql.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import org.caseledger.adapters.graphql.page.PageArguments;

/** Counts the fields of an answer before it is made: one for each field, and a page as often as it has entries. */
final class AnswerSize implements FieldComplexityCalculator {

    /** Keeps sums of many fields within an int; far above every limit. */
    private static final long CEILING = 200_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int inside) {
        return (int) Math.min(CEILING, 1 + (long) inside * entries(field));
    }

    private static int entries(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1;
        }
        return Math.max(size(field, "first"), size(field, "last"));
    }

    private static int size(FieldComplexityEnvironment field, String argument) {
        var asked = field.getArguments() == null ? null : field.getArguments().get(argument);
        if (asked instanceof Integer number) {
            return Math.clamp(number, 1, PageArguments.MOST);
        }
        return argument.equals("first") && !field.getArguments().containsKey("last") ? PageArguments.DEFAULT_SIZE : 1;
    }
}
