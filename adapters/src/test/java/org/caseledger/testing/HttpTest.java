package org.caseledger.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Starts {@link HttpSlice} on a free port; {@link org.caseledger.adapters.testing.Wire} talks to it over the network. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = HttpSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface HttpTest {}
