package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;

/** What a node knows of the nodes it stands among. */
interface Membership {

    /** The node that takes the writes. */
    EventStoreDouble leader();

    /** All nodes, in no order that means anything. */
    ClusterInfo gossip();
}
