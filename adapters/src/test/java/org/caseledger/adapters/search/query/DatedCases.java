package org.caseledger.adapters.search.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.TimeLimits;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;

/** Cases of which a test says on which days what happened, for items that promise as many working days as it says. */
final class DatedCases {

    private final TestLedger ledger;
    private final Map<String, CaseNumber> numbers = new HashMap<>();
    private final Set<Integer> published = new HashSet<>();

    DatedCases(TestLedger ledger) {
        this.ledger = ledger;
    }

    /** The name of the case with this number. */
    String name(String number) {
        return numbers.entrySet().stream()
                .filter(named -> named.getValue().value().equals(number))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    CaseNumber number(String name) {
        return numbers.get(name);
    }

    void submitted(String name, String day, int promisedDays) {
        var application = new NewApplication(
                item(promisedDays),
                DemoPeople.ZHANG,
                null,
                name,
                List.of(SubmittedMaterial.onPaper("登记申请书"), SubmittedMaterial.onPaper("经营场所使用证明")),
                null);
        var stored = ledger.submitting.submit(application, on(day, DemoAccount.CLERK_LI), Envelope.plain("test"));
        numbers.put(name, StreamId.caseNumber(stored.streamId()));
    }

    void accepted(String name, String day, int promisedDays) {
        submitted(name, day, promisedDays);
        var number = number(name);
        give(new AcceptApplication(
                number, on(day, DemoAccount.CLERK_LI), DocumentNumbers.orNew(null, number), Set.of()));
    }

    void stopped(String name, String day) {
        var number = number(name);
        give(new StartSpecialProcedure(
                number,
                on(day, DemoAccount.DECIDER_ZHAO),
                SpecialProcedure.HEARING,
                DocumentNumbers.orNew(null, number),
                5));
    }

    void wentOn(String name, String day) {
        give(new EndSpecialProcedure(number(name), on(day, DemoAccount.DECIDER_ZHAO), "听证结束"));
    }

    void extended(String name, String day, int workingDays) {
        var number = number(name);
        give(new ExtendDeadline(
                number, on(day, DemoAccount.HEAD_QIAN), workingDays, DocumentNumbers.orNew(null, number), "需核实场所"));
    }

    void granted(String name, String day) {
        var number = number(name);
        give(new GrantApplication(
                number, on(day, DemoAccount.DECIDER_ZHAO), DocumentNumbers.orNew(null, number), null));
    }

    void withdrawn(String name, String day) {
        give(new WithdrawApplication(number(name), on(day, DemoAccount.CITIZEN_ZHANG), "不再开店"));
    }

    private void give(CaseCommand command) {
        ledger.ledger.give(command, Envelope.plain("test"));
    }

    /** Early in the morning, when in Greenwich it is still the day before. */
    private static Occasion on(String day, DemoAccount account) {
        var moment =
                LocalDate.parse(day).atTime(6, 30).atZone(OfficialTime.ZONE).toInstant();
        return new Occasion(account.actor(), Channel.WINDOW, moment);
    }

    private ItemCode item(int promisedDays) {
        var code = ItemCode.of(DemoItem.SHOP.terms().body().code().value() + "2" + "%012d".formatted(promisedDays));
        if (published.add(promisedDays)) {
            var occasion = on("2024-01-02", DemoAccount.CATALOGUE_ADMIN);
            ledger.ledger.give(
                    new PublishServiceItem(code, occasion, promising(promisedDays), LocalDate.parse("2024-01-02")),
                    Envelope.plain("test"));
        }
        return code;
    }

    private static ItemTerms promising(int days) {
        var shop = DemoItem.SHOP.terms();
        return new ItemTerms(
                shop.name(),
                shop.basicCode(),
                shop.type(),
                shop.caseType(),
                shop.level(),
                shop.body(),
                shop.bodyNature(),
                shop.jointBodies(),
                shop.legalBasis(),
                shop.served(),
                shop.channels(),
                shop.region(),
                shop.acrossRegions(),
                new TimeLimits(45, days, null),
                shop.conditions(),
                shop.materials(),
                shop.stages(),
                shop.fee(),
                shop.result(),
                shop.service());
    }
}
