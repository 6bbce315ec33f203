package org.caseledger.domain.catalogue;

import org.caseledger.domain.identifier.BasicCode;
import org.caseledger.domain.identifier.CertificateTypeCode;
import org.caseledger.domain.identifier.Phone;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the texts of a version (lengths of GB/T 39046-2020 where it has them) and reads its codes once, so that no case
 * fails later on what the catalogue let in: a broken type code would make every certificate of the item impossible.
 */
final class TermsTexts {

    private TermsTexts() {}

    /** @throws org.caseledger.domain.text.InvalidValue where a text or a code is not what it should be */
    static void check(ItemTerms terms) {
        Text.required("item name", terms.name(), 200);
        Text.paragraphs("legal basis", terms.legalBasis(), 500);
        Text.optionalParagraphs("acceptance conditions", terms.conditions(), 2000);
        Text.optionalParagraphs("note on the limits", terms.limits().note(), 500);
        checkCodes(terms);
        terms.materials().forEach(TermsTexts::checkMaterial);
        terms.stages().forEach(stage -> Text.required("stage name", stage.name(), 100));
        checkFee(terms.fee());
        Text.required("result name", terms.result().name(), 100);
        checkService(terms.service());
    }

    private static void checkCodes(ItemTerms terms) {
        new RegionCode(terms.region());
        if (terms.basicCode() != null) {
            new BasicCode(terms.basicCode());
        }
        if (terms.result().certificateTypeCode() != null) {
            new CertificateTypeCode(terms.result().certificateTypeCode());
        }
    }

    private static void checkMaterial(RequiredMaterial material) {
        Text.required("material name", material.name(), 200);
        Text.optional("issuer of the material", material.issuedBy(), 200);
    }

    private static void checkFee(@Nullable Fee fee) {
        if (fee != null) {
            Text.required("fee basis", fee.basis(), 200);
        }
    }

    private static void checkService(ServicePoint service) {
        Text.optional("address", service.address(), 200);
        Text.optionalParagraphs("hours", service.hours(), 200);
        Text.optional("online address", service.onlineAddress(), 200);
        service.phones().forEach(Phone::of);
    }
}
