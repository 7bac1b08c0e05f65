package warmstart.simulator.payload.identity;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/**
 * The moments at which a user pool asks a function.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html">Customizing
 *     user pool workflows with Lambda triggers</a>
 */
public enum UserPoolTrigger {
    PRE_SIGN_UP(
            "PreSignUp_SignUp", "validationData?", "autoConfirmUser=false autoVerifyEmail=false autoVerifyPhone=false"),
    POST_CONFIRMATION("PostConfirmation_ConfirmSignUp", "", ""),
    PRE_AUTHENTICATION("PreAuthentication_Authentication", "validationData?", ""),
    POST_AUTHENTICATION("PostAuthentication_Authentication", "newDeviceUsed=false", ""),
    PRE_TOKEN_GENERATION("TokenGeneration_Authentication", "groupConfiguration", "claimsOverrideDetails=null"),
    CUSTOM_MESSAGE(
            "CustomMessage_SignUp",
            "codeParameter={####} usernameParameter=null",
            "smsMessage=null emailMessage=null emailSubject=null"),
    DEFINE_AUTH_CHALLENGE(
            "DefineAuthChallenge_Authentication",
            "session=[]",
            "challengeName=null issueTokens=null failAuthentication=null"),
    CREATE_AUTH_CHALLENGE(
            "CreateAuthChallenge_Authentication",
            "challengeName=CUSTOM_CHALLENGE session=[]",
            "publicChallengeParameters=null privateChallengeParameters=null challengeMetadata=null"),
    VERIFY_AUTH_CHALLENGE(
            "VerifyAuthChallengeResponse_Authentication",
            "privateChallengeParameters={} challengeAnswer=answer",
            "answerCorrect=null"),
    USER_MIGRATION("UserMigration_Authentication", "password=secret validationData?", """
            userAttributes=null forceAliasCreation=null finalUserStatus=null messageAction=null \
            desiredDeliveryMediums=null""");

    private final String source;
    private final String request;
    private final String response;

    UserPoolTrigger(String source, String request, String response) {
        this.source = source;
        this.request = request;
        this.response = response;
    }

    /** As the event names it: {@code PreSignUp_SignUp}. */
    public String source() {
        return source;
    }

    /** What the function is told besides the user's attributes. */
    JsonObject.Builder request(JsonObject userAttributes) {
        return filled(Json.object().put("userAttributes", userAttributes), request);
    }

    /** What the function is to fill in. */
    JsonObject response() {
        return filled(Json.object(), response).build();
    }

    private static JsonObject.Builder filled(JsonObject.Builder object, String members) {
        for (String member : members.strip().split(" +", -1)) {
            int equals = member.indexOf('=');
            if (member.equals("groupConfiguration")) {
                object.put(member, groups());
            } else if (member.endsWith("?")) {
                object.putNull(member.substring(0, member.length() - 1));
            } else if (equals > 0) {
                object.put(member.substring(0, equals), value(member.substring(equals + 1)));
            }
        }
        return object;
    }

    private static Json value(String written) {
        return switch (written) {
            case "null" -> Json.none();
            case "false" -> Json.bool(false);
            case "[]" -> Json.array();
            case "{}" -> Json.object().build();
            default -> Json.text(written);
        };
    }

    private static JsonObject groups() {
        return Json.object()
                .put("groupsToOverride", Json.array())
                .put("iamRolesToOverride", Json.texts(List.of()))
                .putNull("preferredRole")
                .build();
    }
}
