package org.caseledger.adapters.graphiql;

import java.util.Map;
import java.util.Objects;
import org.caseledger.adapters.machine.LedgerIsEmbedded;
import org.caseledger.adapters.security.NoOutsideIssuer;
import org.caseledger.adapters.security.demo.DemoClients;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the console at {@code /graphiql}; with an outside issuer or servers of one's own there is none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional({NoOutsideIssuer.class, LedgerIsEmbedded.class})
class ConsoleConfiguration {

    @Bean
    RouterFunction<ServerResponse> console() {
        var routes = RouterFunctions.route()
                .route(read("/graphiql/clients"), request -> ServerResponse.ok().body(DemoClients.ids()));
        var files = ConsoleFiles.byName();
        routes.route(read("/graphiql"), request -> file(files, "page.html"));
        files.keySet().forEach(name -> routes.route(read("/graphiql/" + name), request -> file(files, name)));
        return routes.build();
    }

    /** HEAD answers as GET does, without the body (RFC 9110, 9.3.2). */
    private static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private static ServerResponse file(Map<String, Resource> files, String name) {
        var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ServerResponse.ok().contentType(type).body(Objects.requireNonNull(files.get(name)));
    }
}
