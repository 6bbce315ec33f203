package org.caseledger.adapters.graphql.node;

/** An object that can be fetched again by its id alone. */
public interface Node {

    /** The global id: opaque, unique over all types, the same for good. */
    String id();
}
