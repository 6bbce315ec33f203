package org.caseledger.domain.party;

import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/**
 * An applicant 申请人 or agent 代理人. All personal data of a person in an event is inside one {@code Party}, so that it
 * can be encrypted under that person's key and erased by destroying the key (个人信息保护法 art. 47).
 *
 * <p>{@code toString} never shows personal data.
 */
public sealed interface Party permits NaturalPerson, Organisation {

    /** The name, at most 100 characters. */
    String name();

    /** What kind of party it is 服务对象. */
    ServedParty served();

    /** A telephone number, if one was given. */
    @Nullable
    String phone();
}
