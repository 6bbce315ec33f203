/** Service items (政务服务事项): what can be applied for, in versions. */
@NullMarked
package org.caseledger.domain.catalogue;

import org.jspecify.annotations.NullMarked;
