package org.caseledger.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A material that an application needs 申请材料.
 *
 * @param name its name, at most 200 characters; unique within the item
 * @param mandatory whether an application is incomplete without it
 * @param issuedBy who issues it, if not the applicant
 * @param originals how many originals
 * @param copies how many copies
 */
public record RequiredMaterial(String name, boolean mandatory, @Nullable String issuedBy, int originals, int copies) {}
