package org.caseledger.adapters.eventformat;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.ContentTypeConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.application.ledger.UnreadableEvent;
import org.caseledger.domain.event.LedgerEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's serializer for events and their metadata. An event is stored under its stable name and revision, never under a
 * class name, so classes can move.
 *
 * <p>What cannot be read does not throw, for it would take with it whatever is read in the same page: it is read as an
 * {@link UnreadableEvent}, and whoever needs it refuses it.
 */
public final class EventFormat implements Serializer {

    private static final String METADATA_NAME = MetaData.class.getName();

    private final JsonMapper mapper = LedgerJson.mapper();
    private final Map<String, Known> known = EventNames.all().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Known.of(entry.getValue(), mapper.readerFor(entry.getValue()))));
    private final ChainingConverter converter = new ChainingConverter();

    /** Whoever needs no metadata of Axon's can have the bytes of some converted into a map, which is what they are. */
    public EventFormat() {
        converter.registerConverter(new Texts());
    }

    /** What is worked out once for each kind of event: millions of each are read. */
    private record Known(Class<? extends LedgerEvent> event, int revision, ObjectReader reader) {

        static Known of(Class<? extends LedgerEvent> event, ObjectReader reader) {
            return new Known(event, EventNames.of(event).revision(), reader);
        }
    }

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
        return METADATA_NAME.equals(stored.getType().getName())
                ? (T) new MetaData(texts(json))
                : (T) event(json, stored.getType());
    }

    private Map<String, String> texts(byte[] json) {
        try {
            return MetadataJson.read(mapper, json);
        } catch (JacksonException broken) {
            return Map.of(UnreadableEvent.METADATA, "");
        }
    }

    private Object event(byte[] json, SerializedType type) {
        var kind = known.get(type.getName());
        if (kind == null) {
            return unreadable(type, null, "this program does not know " + type.getName());
        }
        if (isNewer(type, kind)) {
            return unreadable(
                    type,
                    kind.event(),
                    "this program does not know revision " + type.getRevision() + " of " + type.getName());
        }
        try {
            Object read = kind.reader().readValue(json);
            return read == null ? broken(type, kind.event()) : read;
        } catch (JacksonException | NullPointerException | IllegalArgumentException broken) {
            return broken(type, kind.event());
        }
    }

    private static UnreadableEvent broken(SerializedType type, Class<?> event) {
        return unreadable(type, event, "its bytes are not those of " + type.getName());
    }

    private static UnreadableEvent unreadable(SerializedType type, @Nullable Class<?> known, String reason) {
        return new UnreadableEvent(type.getName(), type.getRevision(), known, reason);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        if (METADATA_NAME.equals(type.getName())) {
            return MetaData.class;
        }
        var event = EventNames.classOf(type.getName());
        return event == null ? UnreadableEvent.class : event;
    }

    private static boolean isNewer(SerializedType type, Known kind) {
        try {
            return type.getRevision() != null && Integer.parseInt(type.getRevision()) > kind.revision();
        } catch (NumberFormatException notOurs) {
            return true;
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

    @SuppressWarnings("rawtypes") // a class literal has no parameters
    private final class Texts implements ContentTypeConverter<byte[], Map> {

        @Override
        public Class<byte[]> expectedSourceType() {
            return byte[].class;
        }

        @Override
        public Class<Map> targetType() {
            return Map.class;
        }

        @Override
        public Map convert(byte[] json) {
            return texts(json);
        }
    }
}
