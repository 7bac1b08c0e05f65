/**
 * Who asks, and whom a policy names: users, roles and their sessions, accounts, services, everyone.
 *
 * <p>Depends on the JDK only. Read first: {@link warmstart.iam.principal.Caller}, {@link warmstart.iam.principal.Trustee},
 * {@link warmstart.iam.principal.Closeness}.
 */
@NullMarked
package warmstart.iam.principal;

import org.jspecify.annotations.NullMarked;
