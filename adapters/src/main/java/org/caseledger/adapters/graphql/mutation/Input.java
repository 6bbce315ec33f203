package org.caseledger.adapters.graphql.mutation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseledger.domain.text.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * An input object of a mutation, which knows its own place, so that a refused value is reported with the path to its
 * field. That a required field is there and of the right kind, the schema has checked already.
 *
 * <p>Every method that makes a value of the domain throws {@link InvalidInput}.
 */
public final class Input {

    private final Map<String, @Nullable Object> fields;
    private final List<String> path;

    Input(Map<String, @Nullable Object> fields, List<String> path) {
        this.fields = fields;
        this.path = path;
    }

    /** An input object that is an argument of its own; one that was left out reads as empty. */
    public static Input ofArgument(String name, @Nullable Map<String, @Nullable Object> fields) {
        var given = new HashMap<String, @Nullable Object>();
        if (fields != null) {
            given.putAll(fields);
        }
        return new Input(given, List.of(name));
    }

    /** What was sent, for its digest. */
    Map<String, @Nullable Object> raw() {
        return fields;
    }

    /** Whether a field was given, and not as null. */
    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** A text as it was sent; null if it was left out. */
    public @Nullable String text(String field) {
        return (String) fields.get(field);
    }

    /** A text that the schema requires, as it was sent. */
    public String givenText(String field) {
        return given(field, String.class);
    }

    /** A list of texts; empty if it was left out. */
    public List<String> texts(String field) {
        return list(field).stream().map(String.class::cast).toList();
    }

    /** A value read from a required text. */
    public <T> T read(String field, Function<String, T> reading) {
        return at(field, () -> reading.apply(givenText(field)));
    }

    /** A value read from a text that may be left out. */
    public <T> @Nullable T readIfGiven(String field, Function<String, T> reading) {
        var text = text(field);
        return text == null ? null : at(field, () -> reading.apply(text));
    }

    /** Values read from a list of texts; a refused one is reported with its place in the list. */
    public <T> List<T> readAll(String field, Function<String, T> reading) {
        var texts = texts(field);
        var values = new ArrayList<T>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            values.add(checked(below(field, i), () -> reading.apply(text)));
        }
        return values;
    }

    /** A word of an enumeration. */
    public <E extends Enum<E>> E word(String field, Class<E> words) {
        return Enum.valueOf(words, givenText(field));
    }

    /** A word of an enumeration that may be left out. */
    public <E extends Enum<E>> @Nullable E wordIfGiven(String field, Class<E> words) {
        var word = text(field);
        return word == null ? null : Enum.valueOf(words, word);
    }

    /** Words of an enumeration. */
    public <E extends Enum<E>> List<E> words(String field, Class<E> words) {
        return texts(field).stream().map(word -> Enum.valueOf(words, word)).toList();
    }

    /** A whole number within bounds, both included. */
    public int number(String field, int least, int most) {
        int number = given(field, Integer.class);
        if (number < least || number > most) {
            throw new InvalidInput(below(field), new NumberOutOfRange(field, least, most));
        }
        return number;
    }

    /** A whole number whose bounds the domain checks. */
    public int number(String field) {
        return given(field, Integer.class);
    }

    /** A whole number that may be left out. */
    public @Nullable Integer numberIfGiven(String field) {
        return (Integer) fields.get(field);
    }

    /** Yes or no. */
    public boolean flag(String field) {
        return given(field, Boolean.class);
    }

    /** Yes or no; null if it was left out. */
    public @Nullable Boolean flagIfGiven(String field) {
        return (Boolean) fields.get(field);
    }

    /** A decimal number. */
    public BigDecimal decimal(String field) {
        return given(field, BigDecimal.class);
    }

    /** A day that may be left out. */
    public @Nullable LocalDate day(String field) {
        return (LocalDate) fields.get(field);
    }

    /** A moment. */
    public Instant moment(String field) {
        return given(field, Instant.class);
    }

    /** A moment that may be left out. */
    public @Nullable Instant momentIfGiven(String field) {
        return (Instant) fields.get(field);
    }

    /** An input object in this one. */
    public Input object(String field) {
        return new Input(asObject(given(field, Map.class)), below(field));
    }

    /** An input object in this one that may be left out. */
    public @Nullable Input objectIfGiven(String field) {
        return has(field) ? object(field) : null;
    }

    /** A list of input objects; empty if it was left out. */
    public List<Input> objects(String field) {
        var objects = list(field);
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < objects.size(); i++) {
            inputs.add(new Input(asObject(objects.get(i)), below(field, i)));
        }
        return inputs;
    }

    /** Makes something of several fields of this object; the field at fault is the one that the refusal names. */
    public <T> T whole(Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValue invalid) {
            var field = FieldNames.meantBy(invalid.field(), fields.keySet());
            throw new InvalidInput(field == null ? path : below(field), invalid);
        }
    }

    /** Makes something of one field of this object. */
    public <T> T at(String field, Supplier<T> making) {
        return checked(below(field), making);
    }

    private static <T> T checked(List<String> place, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValue invalid) {
            throw new InvalidInput(place, invalid);
        }
    }

    private <T> T given(String field, Class<T> kind) {
        var value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("Expected the schema to require the field " + field);
        }
        return kind.cast(value);
    }

    private List<?> list(String field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // the schema has checked that it is an input object
    private static Map<String, @Nullable Object> asObject(Object value) {
        return (Map<String, @Nullable Object>) value;
    }

    private List<String> below(String field) {
        var place = new ArrayList<>(path);
        place.add(field);
        return place;
    }

    private List<String> below(String field, int index) {
        var place = below(field);
        place.add(Integer.toString(index));
        return place;
    }
}
