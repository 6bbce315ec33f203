package org.caseledger.adapters.graphql.certificate;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * A page of certificates.
 *
 * @param edges the certificates, each with its cursor
 * @param pageInfo whether there is more, and from where to go on
 * @param totalCount how many there are over all pages
 * @param position the place in the ledger that this answer reflects
 */
public record CertificateConnection(
        List<CertificateEdge> edges, PageInfo pageInfo, int totalCount, LedgerPosition position) {

    /** A certificate and its place in the page. */
    public record CertificateEdge(String cursor, CompletableFuture<@Nullable Certificate> node) {}
}
