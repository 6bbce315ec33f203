/** What a case is: pure Java, no framework, no clock, no input or output. */
module org.caseledger.domain {
    requires static org.jspecify;

    exports org.caseledger.domain.code;
    exports org.caseledger.domain.identifier;
    exports org.caseledger.domain.text;
}
