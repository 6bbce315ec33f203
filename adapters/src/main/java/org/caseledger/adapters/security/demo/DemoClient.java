package org.caseledger.adapters.security.demo;

import java.util.HashMap;
import java.util.Map;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;

/**
 * A client of the demonstration's issuer.
 *
 * @param id the client id, which is also the account's id
 * @param role in which it acts
 * @param claims what its tokens say beyond account and role
 */
record DemoClient(String id, Role role, Map<String, String> claims) {

    /** Everybody's secret. It protects nothing: the demonstration has no real data. */
    static final String SECRET = "demo";

    static DemoClient of(DemoAccount account) {
        var claims = new HashMap<String, String>();
        var unit = account.actor().unit();
        if (unit != null) {
            claims.put("unit_code", unit.code().value());
            claims.put("unit_name", unit.name());
        }
        account.person().ifPresent(person -> addPerson(claims, person));
        return new DemoClient(account.id(), account.actor().role(), Map.copyOf(claims));
    }

    private static void addPerson(Map<String, String> claims, Party person) {
        claims.put("name", person.name());
        switch (person) {
            case NaturalPerson natural ->
                claims.put("identity_number", natural.document().number());
            case Organisation organisation ->
                claims.put("credit_code", organisation.creditCode().value());
        }
    }
}
