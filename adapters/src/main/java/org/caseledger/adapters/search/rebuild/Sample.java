package org.caseledger.adapters.search.rebuild;

import java.util.List;
import org.caseledger.application.search.Difference;

/**
 * What a check by samples looks at.
 *
 * @param streamIds histories drawn at random; their documents are compared
 * @param wrongNumbers the views that hold more or fewer documents than the ledger says
 */
record Sample(List<String> streamIds, List<Difference> wrongNumbers) {}
