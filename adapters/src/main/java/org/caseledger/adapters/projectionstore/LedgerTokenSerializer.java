package org.caseledger.adapters.projectionstore;

import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Writes ledger positions under a name of ours, in their text form, so that moving a class never loses how far a
 * projection has read. Axon's own tokens (a replay's, the store's identity) are left to another serializer.
 */
final class LedgerTokenSerializer implements Serializer {

    private static final SerializedType POSITION = new SimpleSerializedType("ledger-position", "1");

    private final Serializer others;

    private LedgerTokenSerializer(Serializer others) {
        this.others = others;
    }

    /** Axon's tokens hold each other under class names: only those of tokens are believed. */
    static LedgerTokenSerializer create() {
        PolymorphicTypeValidator tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(TrackingToken.class)
                .build();
        return new LedgerTokenSerializer(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokens))
                .build());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        if (object instanceof LedgerPosition position) {
            byte[] text = position.toText().getBytes(StandardCharsets.US_ASCII);
            return getConverter()
                    .convert(new SimpleSerializedObject<>(text, byte[].class, POSITION), expectedRepresentation);
        }
        return others.serialize(object, expectedRepresentation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return others.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        if (serializedObject.getType().getName().equals(POSITION.getName())) {
            byte[] text = getConverter().convert(serializedObject, byte[].class).getData();
            return (T) LedgerPosition.parse(new String(text, StandardCharsets.US_ASCII));
        }
        return others.deserialize(serializedObject);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(POSITION.getName()) ? LedgerPosition.class : others.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return LedgerPosition.class.equals(type) ? POSITION : others.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return others.getConverter();
    }
}
