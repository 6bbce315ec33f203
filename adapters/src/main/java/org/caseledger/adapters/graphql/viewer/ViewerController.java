package org.caseledger.adapters.graphql.viewer;

import org.caseledger.adapters.security.Caller;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Says who asks. What is theirs, the controllers of cases and certificates find. */
@Controller
final class ViewerController {

    @QueryMapping
    Viewer viewer(Caller caller) {
        return new Viewer(caller);
    }
}
