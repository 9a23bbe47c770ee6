"""Calls through the SDK of Tencent Cloud."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tencentcloud.autoscaling.v20180419 import models as autoscaling
from tencentcloud.autoscaling.v20180419.autoscaling_client import AutoscalingClient
from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential, CVMRoleCredential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.cynosdb.v20190107 import models as cynosdb
from tencentcloud.cynosdb.v20190107.cynosdb_client import CynosdbClient

from call import ACCEPTED, ACCESS_KEY_ID, ERROR_HEADER, SECRET, WRONG_SECRET, Answer, Call, Outcome

REGION = "ap-guangzhou"
# The package that signs and sends for those of the services.
COMMON = "tencentcloud-sdk-python-common"


@dataclass(frozen=True)
class Operation:
    package: str
    client: type
    request: type
    parameters: dict[str, Any]
    documented_error: str

    @property
    def name(self) -> str:
        return self.request.__name__.removesuffix("Request")


OPERATIONS = [
    Operation(
        "tencentcloud-sdk-python-cynosdb",
        CynosdbClient,
        cynosdb.PauseServerlessRequest,
        {"ClusterId": "cynosdbmysql-8vcxoq75", "ForcePause": 1},
        "OperationDenied.ServerlessClusterStatusDenied",
    ),
    Operation(
        "tencentcloud-sdk-python-autoscaling",
        AutoscalingClient,
        autoscaling.StopInstanceRefreshRequest,
        {"AutoScalingGroupId": "asg-h7tgd87d", "RefreshActivityId": "asr-juhf6ytr"},
        "ResourceNotFound.RefreshActivityNotFound",
    ),
]


def calls(url: str) -> Iterator[Call]:
    for operation in OPERATIONS:
        yield from calls_of(operation, url)


def calls_of(operation: Operation, url: str) -> Iterator[Call]:
    def call(case: str, expected: Outcome, credential: Any, **settings: Any) -> Call:
        def answer() -> Answer:
            return send(operation, url, credential(), **settings)

        return Call(operation.package, operation.name, case, expected, answer)

    def key() -> Credential:
        return Credential(ACCESS_KEY_ID, SECRET)

    yield call("its key", ACCEPTED, key)
    yield call("a body that is not signed", ACCEPTED, key, unsigned_payload=True)
    yield call("keys of a role, from STS", ACCEPTED, lambda: role_keys(url))
    yield call("keys of a machine's role", ACCEPTED, lambda: machine_keys(url))
    yield call("a documented error", refusal(operation.documented_error), key, error=operation.documented_error)
    wrong = refusal("AuthFailure.SignatureFailure")
    yield call("one wrong byte in the secret", wrong, lambda: Credential(ACCESS_KEY_ID, WRONG_SECRET))
    unknown = refusal("AuthFailure.SecretIdNotFound")
    yield call("a key that nobody knows", unknown, lambda: Credential("AKID-UNKNOWN", SECRET))
    without = refusal("AuthFailure.TokenFailure")
    yield call("keys of a role without their token", without, lambda: without_token(role_keys(url)))


def refusal(code: str) -> Outcome:
    return Outcome(TencentCloudSDKException.__name__, code=code)


def send(
    operation: Operation, url: str, credential: Any, *, unsigned_payload: bool = False, error: str | None = None
) -> Answer:
    settings = profile(url)
    settings.unsignedPayload = unsigned_payload
    client = operation.client(credential, REGION, settings)
    request = operation.request()
    request.from_json_string(json.dumps(operation.parameters))
    if error is not None:
        request.headers = {ERROR_HEADER: error}
    try:
        response = getattr(client, operation.name)(request)
    except TencentCloudSDKException as exception:
        return Answer(refusal(exception.get_code()), exception.get_request_id(), str(exception.get_message()))
    return Answer(ACCEPTED, response.RequestId)


def profile(url: str) -> ClientProfile:
    address = urlsplit(url)
    return ClientProfile(httpProfile=HttpProfile(protocol=address.scheme, endpoint=address.netloc))


def role_keys(url: str) -> Credential:
    """Keys from the simulated STS. The SDK's `STSAssumeRoleCredential` asks in the same way, but only by HTTPS."""
    key = Credential(ACCESS_KEY_ID, SECRET)
    client = CommonClient("sts", "2018-08-13", key, REGION, profile(url))
    role = {"RoleArn": "qcs::cam::uin/100000000001:roleName/example", "RoleSessionName": "example"}
    issued = client.call_json("AssumeRole", role)["Response"]["Credentials"]
    return Credential(issued["TmpSecretId"], issued["TmpSecretKey"], issued["Token"])


def without_token(credential: Credential) -> Credential:
    return Credential(credential.secret_id, credential.secret_key)


def machine_keys(url: str) -> CVMRoleCredential:
    """Keys that the SDK fetches from the simulated metadata server. It lets nobody choose another address."""
    credential = CVMRoleCredential()
    credential._role_endpoint = f"{url}/latest/meta-data/cam/security-credentials/"
    return credential
