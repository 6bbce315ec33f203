package org.caseledger.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.caseledger.adapters.graphql.error.InvalidCursor;
import org.caseledger.adapters.graphql.error.ViewBehind;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.adapters.security.Caller;
import org.caseledger.application.command.Permissions;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.identifier.CreditCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Controllers that tell what reached them, so that the way to them can be tested without a ledger behind. */
@Controller
public class TellingFields {

    public static final String SECRET = "张三 110105189912310015";

    @QueryMapping
    Map<String, Object> viewer(Caller caller) {
        var actor = caller.actor();
        var told = new HashMap<String, Object>(Map.of("id", actor.id(), "kind", actor.kind(), "role", actor.role()));
        if (actor.unit() != null) {
            told.put(
                    "unit",
                    Map.of(
                            "code",
                            actor.unit().code().value(),
                            "name",
                            actor.unit().name()));
        }
        return Map.of("actor", told);
    }

    /** {@code code} says what happens. */
    @QueryMapping
    Map<String, Object> serviceItem(@Argument String code) {
        return switch (code) {
            case "fault" -> throw new IllegalStateException(SECRET);
            case "invalid" -> throw new AssertionError(CreditCode.of("123"));
            case "away" -> throw new LedgerUnavailableException(SECRET, new RuntimeException(SECRET));
            default -> Map.of("code", code, "version", 1);
        };
    }

    @QueryMapping
    Map<String, Object> serviceItems(
            @Argument Integer first, @Argument String after, @Argument Integer last, @Argument String before) {
        return Map.of("totalCount", PageArguments.of(first, after, last, before).size());
    }

    @QueryMapping
    Map<String, Object> ledger(@Argument LedgerPosition after, @Argument LedgerPosition atLeast) {
        if (atLeast != null) {
            throw new ViewBehind(atLeast, new LedgerPosition(1, 2));
        }
        throw new InvalidCursor("after");
    }

    @QueryMapping("case")
    Map<String, Object> caseAsOf(@Argument String number, @Argument Instant asOf) {
        var file = new HashMap<String, Object>(Map.of("number", number));
        file.put("submittedAt", asOf);
        return file;
    }

    @MutationMapping
    Map<String, Object> rateCase(Caller caller, @Argument Map<String, Object> input) {
        Permissions.check(caller.actor().role(), Set.of(Role.CITIZEN));
        return Map.of("clientMutationId", input.get("number"));
    }

    @SubscriptionMapping
    Flux<Map<String, Object>> caseProgress(@Argument String number) {
        var entries = Flux.<Map<String, Object>>just(
                Map.of("title", "first of " + number), Map.of("title", "second of " + number));
        return switch (number) {
            case "fault" -> Flux.error(new IllegalStateException(SECRET));
            case "endless" -> entries.concatWith(Flux.never());
            default -> entries;
        };
    }
}
