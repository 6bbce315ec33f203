package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import java.util.function.Function;
import org.caseledger.adapters.graphql.casefile.Case;
import org.caseledger.adapters.graphql.catalogue.ServiceItem;
import org.caseledger.adapters.graphql.certificate.Certificate;
import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs a mutation: who acts and when, once only, against the version that the client has seen; what a rule or an input
 * check refuses becomes data; what was changed is read back from the ledger itself.
 *
 * <p>A mutation that is repeated under its {@code clientMutationId} is answered as the first time: with the object as it
 * stood after it, though others may have changed it since.
 *
 * <p>Not for this place, and so thrown on: who is not authenticated or not allowed, and a ledger that is busy or away.
 */
@Component
public final class Mutations {

    private final Ledger ledger;
    private final Requests requests;
    private final AfterTheDeed after;

    Mutations(Ledger ledger, Requests requests, AfterTheDeed after) {
        this.ledger = ledger;
        this.requests = requests;
        this.after = after;
    }

    /** A command for the case that the input's {@code number} names. */
    public interface CaseStep {

        /** Makes the command. */
        CaseCommand command(CaseNumber number, Occasion occasion);
    }

    /** A command for the item that the input's {@code code} names. */
    public interface CatalogueStep {

        /** Makes the command. */
        CatalogueCommand command(ItemCode code, Occasion occasion);
    }

    /** A command for the certificate that the input's {@code identifier} names. */
    public interface CertificateStep {

        /** Makes the command. */
        CertificateCommand command(CertificateIdentifier identifier, Occasion occasion);
    }

    /** Gives a command to a case. */
    public CasePayload inCase(MutationCall call, CaseStep step) {
        return useCase(call, (occasion, envelope) -> {
            var number = call.input().read("number", CaseNumber::of);
            return ledger.give(step.command(number, occasion), envelope);
        });
    }

    /** Runs a use case that records something in a case, and may do more. */
    public CasePayload useCase(MutationCall call, Deed deed) {
        var id = call.clientMutationId();
        return attempt(
                call,
                deed,
                stored -> new CasePayload(id, new Case(after.caseAt(stored)), stored.position(), List.of()),
                error -> new CasePayload(id, null, null, List.of(error)));
    }

    /** Gives a command to a service item. */
    public ServiceItemPayload inCatalogue(MutationCall call, CatalogueStep step) {
        var id = call.clientMutationId();
        return attempt(
                call,
                (occasion, envelope) ->
                        ledger.give(step.command(call.input().read("code", ItemCode::of), occasion), envelope),
                stored -> new ServiceItemPayload(
                        id, ServiceItem.newest(after.itemAt(stored)), stored.position(), List.of()),
                error -> new ServiceItemPayload(id, null, null, List.of(error)));
    }

    /** Gives a command to a certificate. */
    public CertificatePayload onCertificate(MutationCall call, CertificateStep step) {
        var id = call.clientMutationId();
        return attempt(
                call,
                (occasion, envelope) -> ledger.give(
                        step.command(call.input().read("identifier", CertificateIdentifier::of), occasion), envelope),
                stored -> new CertificatePayload(
                        id, new Certificate(after.certificateAt(stored), after.today()), stored.position(), List.of()),
                error -> new CertificatePayload(id, null, null, List.of(error)));
    }

    private <P> P attempt(MutationCall call, Deed deed, Function<Stored, P> done, Function<UserError, P> refused) {
        var occasion = requests.occasion(call);
        try {
            return done.apply(call.input().whole(() -> deed.done(occasion, requests.envelope(call))));
        } catch (InvalidInput invalid) {
            return refused.apply(UserError.of(invalid));
        } catch (Refused broken) {
            return refused.apply(UserError.of(broken, BlamedFields.of(broken.code()), currentVersion(call, broken)));
        }
    }

    private @Nullable Integer currentVersion(MutationCall call, Refused broken) {
        return broken.code().equals(CommandRule.VERSION_CONFLICT.code())
                ? after.versionOf(call.input().read("number", CaseNumber::of))
                : null;
    }
}
