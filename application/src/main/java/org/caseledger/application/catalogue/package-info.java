/** Reading the catalogue of service items: any version, and what is in force. */
@NullMarked
package org.caseledger.application.catalogue;

import org.jspecify.annotations.NullMarked;
