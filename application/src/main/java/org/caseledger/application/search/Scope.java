package org.caseledger.application.search;

/** Whose cases or certificates a search is about. */
public sealed interface Scope {

    /** Everybody's. */
    record Everything() implements Scope {}

    /** Those of one person or organisation, applied for or held by itself or through an agent. */
    record OfPerson(String digest) implements Scope {}

    /** Those that a unit takes in, reviews or decides; of certificates, those that it issued. */
    record OfUnit(String code) implements Scope {}
}
