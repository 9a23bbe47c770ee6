"""Calls through the SDK of Huawei Cloud."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from huaweicloudsdkcbh.v2 import CbhClient, UpgradeCbhRequestBody, UpgradeInstanceRequest
from huaweicloudsdkcce.v3 import CceClient, PauseUpgradeClusterTaskRequest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.auth.internal import MetadataAccessor
from huaweicloudsdkcore.client import ClientBuilder
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcore.http.http_handler import HttpHandler
from huaweicloudsdkcore.invoker.invoker import SyncInvoker
from huaweicloudsdkcore.region.region import Region
from huaweicloudsdkcore.sdk_response import SdkResponse
from huaweicloudsdkdcs.v2 import DcsClient

from call import ACCEPTED, ACCESS_KEY_ID, ERROR_HEADER, PROJECT_ID, SECRET, WRONG_SECRET, Answer, Call, Outcome

# A region whose name is also that of the project in it, as in the cloud.
REGION = "cn-north-4"
# The package that signs and sends for those of the services.
COMMON = "huaweicloudsdkcore"
REFUSED = "ClientRequestException"


@dataclass(frozen=True)
class Operation:
    package: str
    client: type
    name: str
    invoker: Callable[[Any], SyncInvoker]
    # An error to ask for, and what the SDK makes of it.
    error: str
    reported: Outcome


def pause_upgrade_cluster_task(client: CceClient) -> SyncInvoker:
    request = PauseUpgradeClusterTaskRequest(cluster_id="4d1ecb2c-229a-11e8-9c75-0255ac100ceb")
    return client.pause_upgrade_cluster_task_invoker(request)


def upgrade_instance(client: CbhClient) -> SyncInvoker:
    body = UpgradeCbhRequestBody(server_id="c7277d87-5a0d-4cfc-a418-97acb567cf29", upgrade_time=1702974655000)
    return client.upgrade_instance_invoker(UpgradeInstanceRequest(body=body))


class CancelInstanceResizeResponse(SdkResponse):
    """The answer, in the way in which the SDK writes down those that it knows."""

    openapi_types = {"result": "str"}
    attribute_map = {"result": "result"}

    def __init__(self, result: str | None = None) -> None:
        super().__init__()
        self.result = result


def cancel_instance_resize(client: DcsClient) -> SyncInvoker:
    """No SDK has this operation, but a client of the service signs and sends any request."""
    return SyncInvoker(
        client,
        {
            "method": "POST",
            "resource_path": "/v2/{project_id}/instances/{instance_id}/resize/cancel/{task_id}",
            "path_params": {
                "instance_id": "5560df16-cebf-4473-95c4-d1b573c16e79",
                "task_id": "ff80808264da33890164da42b0c50007",
            },
            "response_type": CancelInstanceResizeResponse,
        },
    )


OPERATIONS = [
    # The SDK looks for `errorCode` only beside `errorMsg`, and CCE documents it beside `errorMessage`.
    Operation(
        "huaweicloudsdkcce",
        CceClient,
        "PauseUpgradeClusterTask",
        pause_upgrade_cluster_task,
        "CCE.01400001",
        Outcome(REFUSED, 400, "400"),
    ),
    # Likewise for `error_code`, which CBH documents beside `error_description`.
    Operation(
        "huaweicloudsdkcbh",
        CbhClient,
        "UpgradeInstance",
        upgrade_instance,
        "403",
        Outcome(REFUSED, 403, "403"),
    ),
]

WITHOUT_MODEL = Operation(
    "huaweicloudsdkdcs",
    DcsClient,
    "CancelInstanceResize",
    cancel_instance_resize,
    "DCS.4239",
    Outcome(REFUSED, 400, "DCS.4239"),
)


def missing_operations() -> list[str]:
    """The operations that the SDK of their service lacks."""
    return [] if "/resize/cancel/" in inspect.getsource(DcsClient) else [WITHOUT_MODEL.name]


def calls(url: str) -> Iterator[Call]:
    for operation in [*OPERATIONS, WITHOUT_MODEL]:
        yield from calls_of(operation, url)


def calls_of(operation: Operation, url: str) -> Iterator[Call]:
    def call(case: str, expected: Outcome, credentials: Any, **settings: Any) -> Call:
        def answer() -> Answer:
            return send(operation, url, credentials(), **settings)

        return Call(operation.package, operation.name, case, expected, answer)

    def key() -> BasicCredentials:
        return BasicCredentials(ACCESS_KEY_ID, SECRET, PROJECT_ID)

    denied = Outcome(REFUSED, 401, "APIGW.0301")
    yield call("its key", ACCEPTED, key)
    yield call("a project that IAM names", ACCEPTED, lambda: without_project(url), region=REGION)
    yield call("keys of a machine's agency", ACCEPTED, lambda: machine_keys(url))
    yield call("a documented error", operation.reported, key, error=operation.error)
    wrong = BasicCredentials(ACCESS_KEY_ID, WRONG_SECRET, PROJECT_ID)
    yield call("one wrong byte in the secret", denied, lambda: wrong)
    unknown = BasicCredentials("AKID-UNKNOWN", SECRET, PROJECT_ID)
    yield call("a key that nobody knows", denied, lambda: unknown)
    yield call("keys of an agency without their token", denied, lambda: without_token(machine_keys(url)))


def send(
    operation: Operation,
    url: str,
    credentials: BasicCredentials,
    *,
    region: str | None = None,
    error: str | None = None,
) -> Answer:
    # The SDK gives no headers of a success to its caller, only to handlers.
    seen: list[str | None] = []
    handler = HttpHandler().add_response_handler(
        lambda **answered: seen.append(answered["response"].headers.get("X-Request-Id"))
    )
    builder = ClientBuilder(operation.client).with_credentials(credentials).with_http_handler(handler)
    builder = builder.with_endpoints([url]) if region is None else builder.with_region(Region(region, url))
    invoker = operation.invoker(builder.build())
    if error is not None:
        invoker.add_header(ERROR_HEADER, error)
    try:
        invoker.invoke()
    except ServiceResponseException as exception:
        outcome = Outcome(type(exception).__name__, exception.status_code, exception.error_code)
        return Answer(outcome, exception.request_id, str(exception.error_msg))
    return Answer(ACCEPTED, seen[-1])


def without_project(url: str) -> BasicCredentials:
    """The SDK asks IAM for the project of the region, and remembers it; it is to ask every time."""
    BasicCredentials._CACHE.clear()
    return BasicCredentials(ACCESS_KEY_ID, SECRET).with_iam_endpoint(url)


def machine_keys(url: str) -> BasicCredentials:
    """Keys that the SDK fetches from the simulated metadata server. It lets nobody choose another address."""
    accessor = MetadataAccessor()
    accessor._METADATA_ENDPOINT = url
    credentials = BasicCredentials().with_project_id(PROJECT_ID)
    credentials.metadata_accessor = accessor
    credentials.update_security_token_from_metadata()
    return credentials


def without_token(credentials: BasicCredentials) -> BasicCredentials:
    return BasicCredentials(credentials.ak, credentials.sk, credentials.project_id)
