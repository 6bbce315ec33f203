package org.caseledger.adapters.graphql.catalogue;

import java.util.List;
import java.util.Set;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.domain.catalogue.Fee;
import org.caseledger.domain.catalogue.ItemResult;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.catalogue.ServicePoint;
import org.caseledger.domain.catalogue.TimeLimits;
import org.caseledger.domain.code.AdministrativeLevel;
import org.caseledger.domain.code.BodyNature;
import org.caseledger.domain.code.CaseType;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ItemType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.BasicCode;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.Phone;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a service item. Lengths are those of GB/T 39046-2020 where it names them. */
final class ItemTermsInput {

    private static final int LAW = 1000;
    private static final int PARAGRAPHS = 2000;
    private static final int NOTE = 500;
    private static final int NAME = 200;
    private static final int MOST_COPIES = 1000;
    private static final int LONGEST_VALIDITY = 100;

    private ItemTermsInput() {}

    static ItemTerms read(Input terms) {
        var body = Unit.read(terms.object("body"));
        return new ItemTerms(
                text(terms, "name", NAME),
                terms.readIfGiven("basicCode", code -> BasicCode.of(code).value()),
                terms.word("type", ItemType.class),
                terms.word("caseType", CaseType.class),
                terms.word("level", AdministrativeLevel.class),
                body,
                terms.word("bodyNature", BodyNature.class),
                terms.objects("jointBodies").stream().map(Unit::read).toList(),
                text(terms, "legalBasis", LAW),
                Set.copyOf(terms.words("served", ServedParty.class)),
                Set.copyOf(terms.words("channels", Channel.class)),
                terms.read("region", code -> RegionCode.of(code).value()),
                terms.flag("acrossRegions"),
                limits(terms),
                terms.readIfGiven("conditions", text -> Text.paragraphs("conditions", text, PARAGRAPHS)),
                terms.objects("materials").stream()
                        .map(ItemTermsInput::material)
                        .toList(),
                terms.objects("stages").stream().map(ItemTermsInput::stage).toList(),
                fee(terms.objectIfGiven("fee")),
                result(terms.object("result"), body.code()),
                service(terms.objectIfGiven("service")));
    }

    private static TimeLimits limits(Input terms) {
        return new TimeLimits(
                terms.number("statutoryDays"), terms.number("promisedDays"), textIfGiven(terms, "limitNote", NOTE));
    }

    private static RequiredMaterial material(Input material) {
        return new RequiredMaterial(
                text(material, "name", NAME),
                material.flag("mandatory"),
                textIfGiven(material, "issuedBy", NAME),
                material.number("originals", 0, MOST_COPIES),
                material.number("copies", 0, MOST_COPIES));
    }

    private static ReviewStage stage(Input stage) {
        return new ReviewStage(
                text(stage, "name", NAME),
                stage.objects("departments").stream().map(Unit::read).toList());
    }

    private static @Nullable Fee fee(@Nullable Input fee) {
        return fee == null
                ? null
                : new Fee(
                        fee.at("yuan", () -> NegativeFee.check(fee.decimal("yuan"))),
                        text(fee, "basis", NOTE),
                        fee.flag("payableOnline"));
    }

    /** A type code is right if an identifier can be made of it: found out now, not when the first one is issued. */
    private static ItemResult result(Input result, CreditCode issuer) {
        var type = result.readIfGiven("certificateTypeCode", code -> CertificateIdentifier.compose(code, issuer, "1", 1)
                .typeCode());
        var years = result.has("validYears") ? result.number("validYears", 1, LONGEST_VALIDITY) : null;
        return new ItemResult(text(result, "name", NAME), type, years, result.flag("deliverableByCourier"));
    }

    private static ServicePoint service(@Nullable Input service) {
        return service == null
                ? new ServicePoint(null, null, List.of(), false, null)
                : new ServicePoint(
                        textIfGiven(service, "address", NAME),
                        textIfGiven(service, "hours", NAME),
                        service.readAll("phones", phone -> Phone.of(phone).value()),
                        service.flag("bookable"),
                        textIfGiven(service, "onlineAddress", NAME));
    }

    private static String text(Input input, String field, int most) {
        return input.read(field, text -> Text.required(field, text, most));
    }

    private static @Nullable String textIfGiven(Input input, String field, int most) {
        return input.has(field) ? text(input, field, most) : null;
    }
}
