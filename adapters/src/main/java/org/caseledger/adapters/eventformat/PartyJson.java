package org.caseledger.adapters.eventformat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;

/** How a party says in JSON which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "party")
@JsonSubTypes({
    @Type(value = NaturalPerson.class, name = "natural-person"),
    @Type(value = Organisation.class, name = "organisation")
})
interface PartyJson {}
