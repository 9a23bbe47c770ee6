// @generated from spec/tencentcloud/cynosdb/describe_proxy_zone_stocks.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ProxyZoneStockInfo};

::cloudbind::binding::request! {
    /// Describes proxy zone stocks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DescribeProxyZoneStocks](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxyZoneStocks)
    pub struct DescribeProxyZoneStocks for Cynosdb => DescribeProxyZoneStocksResponse, DescribeProxyZoneStocksError =
        Description::new("DescribeProxyZoneStocks", "POST", "/")
            .headers(&[("X-TC-Action", "DescribeProxyZoneStocks"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body()
            .idempotent();
    required DescribeProxyZoneStocksRequired {
        zone: String = body "Zone",
    }
}

::cloudbind::binding::response! {
    pub struct DescribeProxyZoneStocksResponse of DescribeProxyZoneStocks;
    proxy_zone_stock_infos: Vec<ProxyZoneStockInfo> = body "ProxyZoneStockInfos",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum DescribeProxyZoneStocksError of DescribeProxyZoneStocks;
    shared Common(CommonErrorCode);
}
