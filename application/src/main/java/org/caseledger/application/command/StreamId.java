package org.caseledger.application.command;

import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;

/** Names of histories: the kind, a dash, the public number. Never personal data. */
public final class StreamId {

    /** What the names of cases begin with. */
    public static final String CASE = "case-";

    /** What the names of service items begin with. */
    public static final String SERVICE_ITEM = "item-";

    /** What the names of certificates begin with. */
    public static final String CERTIFICATE = "certificate-";

    private StreamId() {}

    /** The history of a case. */
    public static String of(CaseNumber number) {
        return CASE + number.value();
    }

    /** The history of a service item. */
    public static String of(ItemCode code) {
        return SERVICE_ITEM + code.value();
    }

    /** The history of a certificate. */
    public static String of(CertificateIdentifier identifier) {
        return CERTIFICATE + identifier.value();
    }

    /** The number of the case whose history a name stands for; the name must be a case's. */
    public static CaseNumber caseNumber(String streamId) {
        return new CaseNumber(streamId.substring(CASE.length()));
    }

    /** The history that a command is about. */
    public static String of(CaseCommand command) {
        return of(command.number());
    }

    /** The history that a command is about. */
    public static String of(CatalogueCommand command) {
        return of(command.code());
    }

    /** The history that a command is about. */
    public static String of(CertificateCommand command) {
        return of(command.identifier());
    }
}
