/**
 * Who learns here, and how they want it. Until there are accounts there is one learner, the one at the keyboard.
 *
 * <p>Depends on {@code base}. Read first: {@link warmstart.accounts.Learner}, {@link warmstart.accounts.Preferences},
 * {@link warmstart.accounts.LearnerStore}.
 */
@NullMarked
package warmstart.accounts;

import org.jspecify.annotations.NullMarked;
