/** Random walks through whole lives, watched by a slow and obvious reading of the law. */
package org.caseledger.domain.walk;
