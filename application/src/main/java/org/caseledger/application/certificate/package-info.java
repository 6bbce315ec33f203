/** Reading certificates, and entering the certificate of a granted case. */
@NullMarked
package org.caseledger.application.certificate;

import org.jspecify.annotations.NullMarked;
