package org.caseledger.adapters.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.application.demo.DemoUnits;
import org.caseledger.domain.actor.Unit;

/** Service items for tests: a food business licence that fire and planning review side by side. */
public final class Catalogue {

    private static final AtomicInteger ITEMS = new AtomicInteger();
    public static final String APPLICATION_FORM = "食品经营许可申请书";
    public static final String FLOOR_PLAN = "经营场所平面图";
    public static final String LEASE = "房屋租赁合同";

    private Catalogue() {}

    /** An implementation code that is not in use. */
    public static String freshCode() {
        return DemoUnits.MARKET.code().value() + String.format("%013d", ITEMS.incrementAndGet());
    }

    /** The terms of the licence. */
    public static Map<String, Object> terms() {
        var terms = new HashMap<String, Object>();
        terms.put("name", "食品经营许可");
        terms.put("basicCode", "0131002000");
        terms.put("type", "LICENSING");
        terms.put("caseType", "PROMISED");
        terms.put("level", "COUNTY");
        terms.put("body", unit(DemoUnits.MARKET));
        terms.put("bodyNature", "STATUTORY_BODY");
        terms.put("legalBasis", "《食品安全法》第三十五条");
        terms.put("served", List.of("NATURAL_PERSON", "ENTERPRISE"));
        terms.put("channels", List.of("WINDOW", "ONLINE"));
        terms.put("region", "330106");
        terms.put("statutoryDays", 20);
        terms.put("promisedDays", 10);
        terms.put(
                "materials",
                List.of(
                        Map.of("name", FLOOR_PLAN),
                        Map.of("name", APPLICATION_FORM),
                        Map.of("name", LEASE, "mandatory", false)));
        terms.put(
                "stages",
                List.of(Map.of(
                        "name", "并联审查", "departments", List.of(unit(DemoUnits.FIRE), unit(DemoUnits.PLANNING)))));
        terms.put("fee", Map.of("yuan", "12.50", "basis", "浙价费〔2020〕1号"));
        terms.put("result", Map.of("name", "食品经营许可证", "certificateTypeCode", "11100000000013338W011", "validYears", 5));
        terms.put("service", Map.of("address", "文三路1号", "phones", List.of("0571-12345678")));
        return terms;
    }

    /** A unit of the input. */
    public static Map<String, Object> unit(Unit unit) {
        return Map.of("code", unit.code().value(), "name", unit.name());
    }

    /** Publishes the licence and gives its implementation code. */
    public static String publishedItem(Office office) {
        var code = freshCode();
        var payload = office.as("catalogue-admin")
                .give("publishServiceItem", Map.of("code", code, "terms", terms(), "effectiveFrom", "2026-01-01"));
        if (!payload.get("userErrors").isEmpty()) {
            throw new AssertionError(payload);
        }
        return code;
    }

    /** An application for an item with all that it needs. */
    public static Map<String, Object> application(String itemCode) {
        var input = new HashMap<String, Object>();
        input.put("itemCode", itemCode);
        input.put("applicant", Map.of("naturalPerson", person("110105189912310015")));
        input.put("subject", "开设餐馆");
        input.put("materials", materials(APPLICATION_FORM, FLOOR_PLAN));
        return input;
    }

    /** A natural person with an identity card. */
    public static Map<String, Object> person(String identityNumber) {
        return Map.of("name", "张三", "identityDocument", Map.of("type", "IDENTITY_CARD", "number", identityNumber));
    }

    /** Materials handed in on paper. */
    public static List<Map<String, Object>> materials(String... names) {
        var all = new ArrayList<Map<String, Object>>();
        for (var name : names) {
            all.add(Map.of("name", name));
        }
        return all;
    }
}
