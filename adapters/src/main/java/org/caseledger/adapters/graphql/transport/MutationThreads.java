package org.caseledger.adapters.graphql.transport;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Mutations run on the thread of their request: they come one after the other anyway, so handing each to another
 * virtual thread only costs. The fields of queries go on being fetched side by side.
 */
@Component
final class MutationThreads implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(MutationThreads::getsAThreadOfItsOwn);
        }
        return bean;
    }

    /** Nor does a method that promises its answer for later, such as a subscription: it does not block. */
    private static boolean getsAThreadOfItsOwn(HandlerMethod method) {
        return !method.hasMethodAnnotation(MutationMapping.class)
                && ReactiveAdapterRegistry.getSharedInstance()
                                .getAdapter(method.getReturnType().getParameterType())
                        == null;
    }
}
