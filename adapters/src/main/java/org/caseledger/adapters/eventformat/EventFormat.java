package org.caseledger.adapters.eventformat;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's serializer for events and their metadata. An event is stored under its stable name and revision, never under a
 * class name, so classes can move.
 */
public final class EventFormat implements Serializer {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};
    private static final String METADATA_NAME = MetaData.class.getName();

    private final JsonMapper mapper = LedgerJson.mapper();
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> form) {
        try {
            byte[] json = mapper.writeValueAsBytes(object);
            return new SimpleSerializedObject<>(converter.convert(json, form), form, typeOf(object));
        } catch (JacksonException broken) {
            throw new SerializationException("Could not write " + typeOf(object).getName(), broken);
        }
    }

    private SerializedType typeOf(@Nullable Object object) {
        return typeForClass(object == null ? null : object.getClass());
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> form) {
        return converter.canConvert(byte[].class, form);
    }

    @Override
    @SuppressWarnings("unchecked") // the caller names the type that the stored name stands for
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        if (SimpleSerializedType.emptyType().equals(stored.getType())) {
            return null;
        }
        var json = converter.convert(stored.getData(), stored.getContentType(), byte[].class);
        try {
            return METADATA_NAME.equals(stored.getType().getName())
                    ? (T) MetaData.from(mapper.readValue(json, METADATA))
                    : (T) mapper.readValue(json, eventClass(stored.getType()));
        } catch (JacksonException broken) {
            throw new SerializationException(
                    "Could not read " + stored.getType().getName(), broken);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        if (METADATA_NAME.equals(type.getName())) {
            return MetaData.class;
        }
        return eventClass(type);
    }

    private static Class<?> eventClass(SerializedType type) {
        var event = EventNames.classOf(type.getName());
        if (event == null) {
            throw new SerializationException("Expected an event that this version knows, but the ledger holds "
                    + type.getName() + ". Run a version that knows it.");
        }
        checkRevision(type, event);
        return event;
    }

    private static void checkRevision(SerializedType type, Class<?> event) {
        int known = EventNames.of(event).revision();
        if (type.getRevision() != null && Integer.parseInt(type.getRevision()) > known) {
            throw new SerializationException("Expected " + type.getName() + " up to revision " + known
                    + ", but the ledger holds revision " + type.getRevision() + ". Run a version that knows it.");
        }
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return SimpleSerializedType.emptyType();
        }
        if (MetaData.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(METADATA_NAME, null);
        }
        var event = EventNames.of((Class<?>) type);
        return new SimpleSerializedType(event.name(), Integer.toString(event.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
