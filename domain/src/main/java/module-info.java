/** What a case is: pure Java, no framework, no clock, no input or output. */
module org.caseledger.domain {
    requires static org.jspecify;

    // what every step shares
    exports org.caseledger.domain.actor;
    exports org.caseledger.domain.calendar;
    exports org.caseledger.domain.code;
    exports org.caseledger.domain.event;
    exports org.caseledger.domain.identifier;
    exports org.caseledger.domain.party;
    exports org.caseledger.domain.rule;
    exports org.caseledger.domain.text;

    // the three aggregates
    exports org.caseledger.domain.casefile;
    exports org.caseledger.domain.catalogue;
    exports org.caseledger.domain.certificate;

    // the steps of a case, in the order of its life
    exports org.caseledger.domain.submission;
    exports org.caseledger.domain.intake;
    exports org.caseledger.domain.review;
    exports org.caseledger.domain.clock;
    exports org.caseledger.domain.decision;
    exports org.caseledger.domain.issuance;
    exports org.caseledger.domain.delivery;
    exports org.caseledger.domain.withdrawal;
    exports org.caseledger.domain.rating;
    exports org.caseledger.domain.departmentstep;
}
