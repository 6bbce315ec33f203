package org.caseledger.adapters.graphql.mutation;

import org.caseledger.domain.text.InvalidValue;

/** A number that is too small or too large for what it counts. */
final class NumberOutOfRange extends InvalidValue {

    private static final long serialVersionUID = 1L;

    NumberOutOfRange(String field, int least, int most) {
        super("NUMBER_OUT_OF_RANGE", field, field + " from " + least + " to " + most, "it is another number");
    }
}
