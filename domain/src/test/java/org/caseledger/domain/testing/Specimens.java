package org.caseledger.domain.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.party.Party;

/** Makes a value of any record of the domain, every component filled, around one given party. */
public final class Specimens {

    private final Map<Class<?>, Object> known = new HashMap<>();

    public Specimens(Party party) {
        known.put(Party.class, party);
        known.put(String.class, "一段文字");
        known.put(int.class, 1);
        known.put(Integer.class, 1);
        known.put(boolean.class, true);
        known.put(Instant.class, By.NOW);
        known.put(LocalDate.class, By.TODAY);
        known.put(BigDecimal.class, BigDecimal.TEN);
        known.put(CaseNumber.class, Ask.NUMBER);
        known.put(ItemCode.class, Ask.ITEM);
        known.put(RegionCode.class, new RegionCode("330106"));
        known.put(CreditCode.class, Units.FIRE.code());
        known.put(CertificateIdentifier.class, Ask.CERTIFICATE);
    }

    /** A value of the type. */
    public Object of(Class<?> type) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no specimen of " + type, e);
        }
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType many) {
            var one = of(many.getActualTypeArguments()[0]);
            if (many.getRawType() == Map.class) {
                return Map.of(one, of(many.getActualTypeArguments()[1]));
            }
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        return of((Class<?>) type);
    }
}
