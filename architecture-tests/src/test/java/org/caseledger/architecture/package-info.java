/**
 * The rules of the architecture, each a sentence that the build proves, and each with a canary that it catches.
 *
 * <p>A rule that looks at nothing is green, too. So a rule is written as a function of a {@link
 * org.caseledger.architecture.Codebase} and applied twice: to the product, where it must hold, and to its canary, a
 * handful of classes below {@code canary} that are laid out like the product and break just this rule, where it must
 * find every culprit and accuse nobody else.
 *
 * <p>How to add a rule:
 *
 * <ol>
 *   <li>Name a test class as the sentence that shall be true: {@code TheDomainIsPureTest}. That class is the model.
 *   <li>Write the canary first: {@code canary/<word>/…}, with the packages of the product below it. Put an innocent
 *       class beside the culprits, so that the rule cannot simply accuse everything.
 *   <li>Write the rule over a {@code Codebase}, with package names from {@link
 *       org.caseledger.architecture.Codebase#in}, never with {@code org.caseledger} spelled out.
 *   <li>Give it two tests: {@code Verdict.holds(rule, Codebase.product())} and {@code Verdict.catches(rule,
 *       Codebase.canary("<word>"), culprits…)}.
 *   <li>If a place has to be left out, list it as an {@link org.caseledger.architecture.Exemption} with its reason, and
 *       let a test show that it is still needed.
 * </ol>
 *
 * <p>Why things are as they are stands in {@code architecture-tests/decisions}.
 */
package org.caseledger.architecture;
