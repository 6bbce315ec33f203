package org.caseledger.adapters.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What browsers are told: nothing may be framed or sniffed, answers load nothing; the console page may load from here
 * only, so that it works, and tells nobody, in an office without the internet.
 */
final class SecurityHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String FROM_HERE = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.addHeaderWriter(contentPolicy());
    }

    private static HeaderWriter contentPolicy() {
        var console = PathPatternRequestMatcher.pathPattern("/graphiql/**");
        var fromHere = new ContentSecurityPolicyHeaderWriter(FROM_HERE);
        var nothing = new ContentSecurityPolicyHeaderWriter(NOTHING);
        return (request, response) -> (console.matches(request) ? fromHere : nothing).writeHeaders(request, response);
    }
}
