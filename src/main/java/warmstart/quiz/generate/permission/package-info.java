/**
 * Questions about the names of permissions: managed policies, service principals, actions, condition keys, and the terms
 * around them.
 *
 * <p>Depends on {@code quiz.generate}, {@code quiz}, {@code facts} and {@code base}. Read first: {@link
 * warmstart.quiz.generate.permission.PermissionQuestions}, {@link warmstart.quiz.generate.permission.WrongNames}, {@link
 * warmstart.quiz.generate.permission.GrantQuestions}.
 */
@NullMarked
package warmstart.quiz.generate.permission;

import org.jspecify.annotations.NullMarked;
